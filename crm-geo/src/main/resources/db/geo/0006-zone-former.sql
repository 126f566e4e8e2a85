--liquibase formatted sql

--changeset suviaz:geo-0006-zone-former
--comment: numbers that mean a zone although it bears others now; nobody else gets them while one row may carry them
create table zone_former (
    id int not null auto_increment primary key,
    zone_id int not null,
    lft int not null,
    rgt int not null,
    emptied boolean not null,
    unique key zone_former_numbers (lft),
    key zone_former_zone (zone_id),
    constraint zone_former_of_zone foreign key (zone_id) references zone (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
