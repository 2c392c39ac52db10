-- The secret address of a delegate's calendar: only the hash of the secret is kept.
create sequence calendar_link_seq increment by 50;

create table calendar_link (
    id          bigint      not null,
    delegate_id bigint      not null,
    secret_hash bytea       not null,
    created_at  timestamptz not null,
    constraint calendar_link_pk          primary key (id),
    constraint calendar_link_once        unique (delegate_id),
    constraint calendar_link_secret      unique (secret_hash),
    constraint calendar_link_delegate_fk foreign key (delegate_id) references delegate (id) on delete cascade
);
