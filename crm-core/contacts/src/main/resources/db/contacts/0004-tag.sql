--liquibase formatted sql

--changeset suviaz:contacts-0004-tag
--comment: names of marks, the organisation's own; ў and у are two letters here, capitals are not
create table tag (
    id bigint not null auto_increment primary key,
    name varchar(60) not null,
    unique key tag_name (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci;
