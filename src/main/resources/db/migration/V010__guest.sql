-- The words for guests: their categories in protocol order, and what the kitchen must know.
alter table summit
    add column guest_categories jsonb not null default '[
        {"code": "steering-committee", "name": {"en": "Steering Committee", "zh-Hant": "指導委員會"}},
        {"code": "board",              "name": {"en": "Board",              "zh-Hant": "理事會"}},
        {"code": "parliament",         "name": {"en": "Parliament",         "zh-Hant": "國會"}},
        {"code": "government",         "name": {"en": "Government",         "zh-Hant": "政府"}},
        {"code": "community",          "name": {"en": "Community",          "zh-Hant": "民間社群"}},
        {"code": "mission",            "name": {"en": "Mission",            "zh-Hant": "駐外館處"}},
        {"code": "own-delegation",     "name": {"en": "Own delegation",     "zh-Hant": "我方代表團"}},
        {"code": "other",              "name": {"en": "Other",              "zh-Hant": "其他"}}]',
    add column diets jsonb not null default '[
        {"code": "vegetarian",        "name": {"en": "Vegetarian",        "zh-Hant": "素食（蛋奶素）"}},
        {"code": "vegan",             "name": {"en": "Vegan",             "zh-Hant": "全素"}},
        {"code": "halal",             "name": {"en": "Halal",             "zh-Hant": "清真"}},
        {"code": "kosher",            "name": {"en": "Kosher",            "zh-Hant": "猶太潔食"}},
        {"code": "no-pork",           "name": {"en": "No pork",           "zh-Hant": "不吃豬肉"}},
        {"code": "no-beef",           "name": {"en": "No beef",           "zh-Hant": "不吃牛肉"}},
        {"code": "no-alcohol",        "name": {"en": "No alcohol",        "zh-Hant": "不喝酒"}},
        {"code": "gluten-free",       "name": {"en": "Gluten-free",       "zh-Hant": "無麩質"}},
        {"code": "lactose-free",      "name": {"en": "Lactose-free",      "zh-Hant": "無乳糖"}},
        {"code": "nut-allergy",       "name": {"en": "Nut allergy",       "zh-Hant": "堅果過敏"}},
        {"code": "egg-allergy",       "name": {"en": "Egg allergy",       "zh-Hant": "蛋過敏"}},
        {"code": "fish-allergy",      "name": {"en": "Fish allergy",      "zh-Hant": "魚類過敏"}},
        {"code": "shellfish-allergy", "name": {"en": "Shellfish allergy", "zh-Hant": "甲殼類過敏"}}]';

alter table summit alter column guest_categories drop default;
alter table summit alter column diets drop default;

-- The place of a code in its vocabulary, which is its protocol order; after all others where it has none.
create function term_order(terms jsonb, code text) returns integer
    language sql immutable parallel safe
    return coalesce((select n::integer from jsonb_array_elements(terms) with ordinality t(term, n)
                     where t.term ->> 'code' = term_order.code), 2147483647);

create sequence guest_seq increment by 50;

create table guest (
    id                 bigint    not null,
    version            integer   not null,
    summit_id          bigint    not null,
    name               jsonb     not null,
    honorific          text,
    position           text,
    organisation       text,
    country            text,
    category           text,
    email              text,
    phone              text,
    language           text,
    diet               varchar[] not null,
    diet_note          text,
    looked_after_by_id bigint,
    relevance          text,
    notes              text,
    names              text      not null generated always as (fold(words(name))) stored,
    search             text      not null generated always as (fold(
                           words(name) || ' ' || coalesce(position, '') || ' ' || coalesce(organisation, '') || ' '
                           || coalesce(email, ''))) stored,
    sort_name          text      collate names generated always as (left(word(name, 'en'), 300)) stored,
    sort_organisation  text      collate names generated always as (left(organisation, 300)) stored,
    constraint guest_pk                 primary key (id),
    constraint guest_summit_fk          foreign key (summit_id) references summit (id),
    constraint guest_looked_after_by_fk foreign key (summit_id, looked_after_by_id) references delegate (summit_id, id),
    constraint guest_of_summit          unique (summit_id, id),
    constraint guest_country            check (country ~ '^[A-Z]{2}$')
);

create index guest_order           on guest (summit_id, category, sort_name);
create index guest_in_country      on guest (summit_id, country);
create index guest_organisation    on guest (summit_id, sort_organisation);
create index guest_email           on guest (summit_id, lower(email));
create index guest_looked_after_by on guest (looked_after_by_id);
create index guest_diet            on guest using gin (diet);
create index guest_names           on guest using gin (names gin_trgm_ops);
create index guest_search          on guest using gin (search gin_trgm_ops);
