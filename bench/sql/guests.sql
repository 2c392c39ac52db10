-- Guests in protocol order: their number and a page.
select count(*) from guest g where g.summit_id = :sid;
select g.id, g.version, g.name, g.honorific, g.position, g.organisation, g.country, g.category, g.email, g.phone, g.language, g.diet, g.diet_note, g.looked_after_by_id, g.relevance, g.notes from (select g.id, g.category_order o, g.sort_name from guest g where g.summit_id = :sid order by 2, 3, 1 limit 50 offset :offset) page join guest g on g.id = page.id order by page.o, page.sort_name, page.id;
