--liquibase formatted sql

--changeset suviaz:security-0070-erasing
--comment: the connections that take a person away at this moment, by a procedure of the owner that looked at who asks; a row stands there within its transaction alone
create table erasing (
    connection bigint unsigned not null primary key
) engine = InnoDB default charset = ascii collate = ascii_bin;
