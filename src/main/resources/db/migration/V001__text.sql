-- Text that people search and sort: folded (no accents, no case) and in the order of ICU.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create collation if not exists names (provider = icu, locale = 'zh-Hant');

create function fold(words text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC)) collate "und-x-icu");

-- All the values that the path leads to, one a line; of a text in languages all, whatever the languages are.
create function words(texts jsonb, path jsonpath default '$.*') returns text
    language sql immutable parallel safe
    return coalesce((select string_agg(word #>> '{}', e'\n') from jsonb_path_query(texts, path) word), '');

-- One value of a text in languages: in the language asked for, else in any.
create function word(texts jsonb, language text) returns text
    language sql immutable parallel safe
    return coalesce(texts ->> language, jsonb_path_query_first(texts, '$.*') #>> '{}');
