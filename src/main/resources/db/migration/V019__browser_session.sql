-- The table is named as the field names it.
alter sequence sign_in_seq rename to browser_session_seq;
alter table sign_in rename to browser_session;
alter table browser_session rename constraint sign_in_pk         to browser_session_pk;
alter table browser_session rename constraint sign_in_secret     to browser_session_secret;
alter table browser_session rename constraint sign_in_account_fk to browser_session_account_fk;
alter index sign_in_account    rename to browser_session_account;
alter index sign_in_created_at rename to browser_session_created_at;
