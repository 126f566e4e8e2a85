--liquibase formatted sql

--changeset suviaz:fields-0001-own-field
--comment: the organisation's own fields: what they are called and what may stand in them; no value of anybody
create table own_field (
    id int not null auto_increment primary key,
    version int not null default 0,
    kind varchar(10) character set ascii collate ascii_bin not null,
    label_be varchar(60) not null,
    label_ru varchar(60) not null,
    label_en varchar(60) not null,
    required boolean not null,
    standard varchar(400) not null,
    low varchar(20) not null,
    high varchar(20) not null,
    pattern varchar(200) not null,
    part varchar(10) character set ascii collate ascii_bin not null,
    place int not null,
    months int null,
    made_at datetime(3) not null,
    made_by int not null,
    retired_at datetime(3) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

--changeset suviaz:fields-0001-own-choice
--comment: what may be chosen in a field of choices
create table own_choice (
    id int not null auto_increment primary key,
    field_id int not null,
    label_be varchar(60) not null,
    label_ru varchar(60) not null,
    label_en varchar(60) not null,
    place int not null,
    retired_at datetime(3) null,
    key own_choice_field (field_id, place),
    constraint own_choice_of_field foreign key (field_id) references own_field (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
