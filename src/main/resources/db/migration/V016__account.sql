-- Who may sign in with a password, and what each may do.
create sequence account_seq increment by 50;

create table account (
    id            bigint      not null,
    version       integer     not null,
    username      text        not null,
    name          text,
    email         text,
    role          text        not null,
    unit          text,
    every_summit  boolean     not null,
    enabled       boolean     not null,
    password_hash text        not null,
    created_at    timestamptz not null,
    search        text        not null generated always as (fold(username || ' ' || coalesce(name, '') || ' ' || coalesce(email, ''))) stored,
    constraint account_pk          primary key (id),
    constraint account_username    unique (username),
    constraint account_role        check (role in ('admin', 'desk', 'reader', 'door', 'delegate')),
    constraint account_unit        check (unit is null or role = 'desk'),
    -- Accounts are kept for all summits alike.
    constraint account_admin_scope check (role <> 'admin' or every_summit),
    -- There is always one who can let the others in.
    constraint account_admin_stays check (username <> 'admin' or (role = 'admin' and enabled))
);

create index account_search on account using gin (search gin_trgm_ops);

create function account_admin_stays() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the account admin stays' using errcode = '23514', constraint = 'account_admin_stays';
end
$$;

create trigger account_admin_stays before delete on account
    for each row when (old.username = 'admin') execute function account_admin_stays();

-- The summits of an account that is not for every one.
create table account_summit (
    account_id  bigint not null,
    summit_slug text   not null,
    constraint account_summit_pk         primary key (account_id, summit_slug),
    constraint account_summit_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint account_summit_summit_fk  foreign key (summit_slug) references summit (slug) on update cascade on delete cascade
);

create index account_summit_summit on account_summit (summit_slug);

-- Who is signed in with a browser: only the hash of the cookie's secret is kept.
create sequence sign_in_seq increment by 50;

create table sign_in (
    id          bigint      not null,
    account_id  bigint      not null,
    secret_hash bytea       not null,
    created_at  timestamptz not null,
    constraint sign_in_pk         primary key (id),
    constraint sign_in_secret     unique (secret_hash),
    constraint sign_in_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index sign_in_account on sign_in (account_id);
create index sign_in_created_at on sign_in (created_at);
