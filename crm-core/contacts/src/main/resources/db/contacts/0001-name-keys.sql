--liquibase formatted sql

--changeset suviaz:contacts-0001-surname-key
--comment: folded surnames, for finding only
create table surname_key (
    id int not null auto_increment primary key,
    folded varchar(80) not null,
    unique key surname_key_folded (folded)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:contacts-0001-given-key
--comment: folded given names
create table given_key (
    id int not null auto_increment primary key,
    folded varchar(80) not null,
    unique key given_key_folded (folded)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:contacts-0001-street-key
--comment: folded streets
create table street_key (
    id int not null auto_increment primary key,
    folded varchar(80) not null,
    unique key street_key_folded (folded)
) engine = InnoDB default charset = ascii collate = ascii_bin;
