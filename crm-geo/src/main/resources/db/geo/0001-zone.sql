--liquibase formatted sql

--changeset suviaz:geo-0001-zone
--comment: the tree of zones as a nested set; lft of a zone is the number that people carry, so it never changes
create table zone (
    id int not null auto_increment primary key,
    code varchar(40) not null,
    parent_id int null,
    kind varchar(20) not null,
    name_be varchar(120) collate utf8mb4_uca1400_as_ci not null,
    name_ru varchar(120) collate utf8mb4_uca1400_as_ci not null,
    lft int not null,
    rgt int not null,
    depth int not null,
    unique key zone_code (code),
    unique key zone_lft (lft),
    constraint zone_in_zone foreign key (parent_id) references zone (id),
    constraint zone_numbers check (0 < lft and lft < rgt and rgt < 65000),
    constraint zone_names check (name_be <> '' and name_ru <> '')
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
