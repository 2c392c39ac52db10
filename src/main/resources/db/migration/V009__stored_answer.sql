-- What a POST with an Idempotency-Key was answered, so that a repeat gets the same. The answer can hold a secret or
-- personal data: it is sealed with a key derived from the Idempotency-Key, of which only a hash is kept.
create table stored_answer (
    key_hash    bytea       not null,
    fingerprint bytea       not null,
    answer      bytea       not null,
    created_at  timestamptz not null,
    constraint stored_answer_pk primary key (key_hash)
);

create index stored_answer_age on stored_answer (created_at);
