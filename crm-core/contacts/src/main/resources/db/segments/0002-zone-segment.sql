--liquibase formatted sql

--changeset suviaz:segments-0002-zone-segment
--comment: conditions kept for all who see the people of a zone; their words are sealed by the application
create table zone_segment_base (
    id bigint not null primary key,
    version int not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    seal_key varchar(36) character set ascii collate ascii_bin not null,
    sealed blob not null,
    kept_at datetime(3) not null,
    people bigint null,
    counted_at datetime(3) null,
    key zone_segment_zone (zl)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
