create sequence dinner_table_seq increment by 50;

-- The tables of a dinner, in the order of their positions; each has the seats 1 to size.
create table dinner_table (
    id        bigint  not null,
    version   integer not null,
    dinner_id bigint  not null,
    name      text    collate names not null,
    size      integer not null,
    position  integer not null,
    constraint dinner_table_pk        primary key (id),
    constraint dinner_table_dinner_fk foreign key (dinner_id) references dinner (id),
    constraint dinner_table_once      unique (dinner_id, name),
    constraint dinner_table_of_dinner unique (dinner_id, id),
    constraint dinner_table_seats     unique (id, size),
    constraint dinner_table_of_size   check (size between 1 and 100)
);

-- Who sits where. The table's size is carried over by the foreign key, so that no table becomes smaller than its highest
-- seat that is taken; who does not come any more leaves the seat by himself. What is locked is not to be moved by a
-- program; seats are compared at the end of a statement, so that one statement may move many.
create table placement (
    attendee_id bigint  not null,
    dinner_id   bigint  not null,
    table_id    bigint  not null,
    table_size  integer not null,
    seat        integer not null,
    locked      boolean not null,
    constraint placement_person_once primary key (attendee_id),
    constraint placement_seat_once   unique (table_id, seat) deferrable initially immediate,
    constraint placement_seat        check (seat between 1 and table_size),
    constraint placement_attendee_fk foreign key (dinner_id, attendee_id) references attendee (dinner_id, id) on delete cascade,
    constraint placement_table_fk    foreign key (dinner_id, table_id) references dinner_table (dinner_id, id),
    constraint placement_size_fk     foreign key (table_id, table_size) references dinner_table (id, size) on update cascade
);

create function placement_takes_size() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        select dinner_id into new.dinner_id from attendee where id = new.attendee_id;
    end if;
    if tg_op = 'INSERT' or new.table_id <> old.table_id then
        select size into new.table_size from dinner_table where id = new.table_id;
    end if;
    return new;
end $$;

create trigger placement_takes_size before insert or update of table_id on placement
    for each row execute function placement_takes_size();
