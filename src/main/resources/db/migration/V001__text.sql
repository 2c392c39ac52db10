-- Text that people search and sort: folded (no accents, no case) and in the order of ICU.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create collation if not exists names (provider = icu, locale = 'zh-Hant');

create function fold(words text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC)) collate "und-x-icu");

-- All the values of a text in languages, whatever the languages are.
create function words(texts jsonb) returns text
    language sql immutable parallel safe
    return coalesce(jsonb_path_query_array(texts, '$.*')::text, '');

-- One value of a text in languages: in the language asked for, else in any.
create function word(texts jsonb, language text) returns text
    language sql immutable parallel safe
    return coalesce(texts ->> language, jsonb_path_query_first(texts, '$.*') #>> '{}');
