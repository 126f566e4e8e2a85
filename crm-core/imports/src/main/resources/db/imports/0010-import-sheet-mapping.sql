--liquibase formatted sql

--changeset suviaz:imports-0010-import-sheet-mapping
--comment: how each column is taken, what its values mean and how often they stand, the zone of rows without a place
alter table import_sheet_base
    add column ways mediumtext not null default '' after fields,
    add column meanings mediumtext not null default '' after ways,
    add column tallies mediumtext not null default '' after meanings,
    add column zone_id int null after tallies,
    add column settled bit(1) not null default 0 after zone_id,
    add column known_as varchar(80) null after settled;
