--liquibase formatted sql

--changeset suviaz:security-0005-role
--comment: roles as the organisation shapes them; the ready ones are laid in by the first start that knows them
create table role (
    id int not null auto_increment primary key,
    code varchar(30) character set ascii collate ascii_bin not null,
    name_be varchar(60) not null,
    name_ru varchar(60) not null,
    name_en varchar(60) not null,
    version int not null default 0,
    unique key role_code (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

--changeset suviaz:security-0005-role-right
--comment: what a role lets one do
create table role_right (
    role_id int not null,
    held varchar(30) not null,
    primary key (role_id, held),
    constraint role_right_of_role foreign key (role_id) references role (id)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:security-0005-role-field
--comment: how much of each field a role shows
create table role_field (
    role_id int not null,
    field varchar(20) not null,
    access varchar(10) not null,
    primary key (role_id, field),
    constraint role_field_of_role foreign key (role_id) references role (id)
) engine = InnoDB default charset = ascii collate = ascii_bin;
