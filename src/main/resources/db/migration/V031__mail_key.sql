-- A mail address as it is compared: without case, in one form of its characters, and without those that nobody sees, which
-- rows of earlier versions may hold. The domain stays as it is written, in Unicode or in ASCII.
create function mail_key(email text) returns text
    language sql immutable parallel safe strict
    return lower(replace(normalize(regexp_replace(email,
        '[\s\u0001-\u001F\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0]',
        '', 'g'), NFKC), '。', '.') collate "und-x-icu");

drop index guest_email;
create index guest_mail_key    on guest    (summit_id, mail_key(email));
create index delegate_mail_key on delegate (summit_id, mail_key(email));
create index account_mail_key  on account  (mail_key(email));
