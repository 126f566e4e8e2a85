--liquibase formatted sql

--changeset suviaz:security-0004-zone-count
--comment: people of each zone's own number; a zone with all below it is a sum on reading, so that no save locks a row of the whole country
create table zone_count (
    zl int not null primary key,
    people bigint not null,
    away bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
