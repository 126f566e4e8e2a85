--liquibase formatted sql

--changeset suviaz:geo-0007-zone-part
--comment: what a branch is made of: streets, some houses of one, or a whole settlement (no street)
create table zone_part (
    id int not null auto_increment primary key,
    zone_id int not null,
    settlement_id int not null,
    street_be varchar(160) collate utf8mb4_uca1400_as_ci not null,
    street_ru varchar(160) collate utf8mb4_uca1400_as_ci not null,
    side varchar(4) character set ascii collate ascii_bin not null,
    low int null,
    high int null,
    given_up boolean not null,
    key zone_part_zone (zone_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
