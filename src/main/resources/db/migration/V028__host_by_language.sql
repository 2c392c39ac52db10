-- The host and the dress code of a dinner by language, as all texts that people read. What is there is in the language of
-- its script: Chinese characters are zh-Hant, all else is en.
create function pg_temp.by_language(words text) returns jsonb language sql immutable
    return case when words is not null
                then jsonb_build_object(case when words ~ '[\u2E80-\u2FDF\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]'
                                             then 'zh-Hant' else 'en' end, words) end;

alter table dinner
    alter column host       type jsonb using pg_temp.by_language(host),
    alter column dress_code type jsonb using pg_temp.by_language(dress_code);

-- The name of a venue by language, shown instead of place and room in that language.
alter table venue
    add column label jsonb,
    drop column search;
alter table venue
    add column search text not null generated always as (fold(
        place || e'\n' || coalesce(room, '') || e'\n' || coalesce(address, '') || e'\n' || words(printed_as, '$[*]')
        || e'\n' || words(label))) stored;

create index venue_search on venue using gin (search gin_trgm_ops);

call keep_history('venue', 'VENUE');
