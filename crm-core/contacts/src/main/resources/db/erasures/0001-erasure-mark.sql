--liquibase formatted sql

--changeset suviaz:erasures-0001-erasure-mark
--comment: keyed hashes of those who asked to be removed, so that nobody brings them in again; a series holds those of one person, and neither a person's number nor a time stands beside them
create table erasure_mark (
    id bigint not null auto_increment primary key,
    mark char(64) not null,
    series bigint not null,
    unique key erasure_mark_mark (mark, series),
    key erasure_mark_series (series)
) engine = InnoDB default charset = ascii collate = ascii_bin;
