--liquibase formatted sql

--changeset suviaz:contacts-0003-contact-part-seq
--comment: ids of the rows that belong to a person
create sequence contact_part_seq start with 1 increment by 500 nocycle;

--changeset suviaz:contacts-0003-contact-phone
--comment: phones, reversed too, so that the last digits find one
create table contact_phone (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    place int not null,
    number varchar(20) not null,
    phr varchar(20) not null,
    key contact_phone_contact (contact_id),
    key contact_phone_reversed (phr, zl)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:contacts-0003-contact-tag
--comment: the marks that a person carries
create table contact_tag (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    tag_id bigint not null,
    unique key contact_tag_contact (contact_id, tag_id),
    key contact_tag_tag (tag_id, zl, contact_id)
) engine = InnoDB default charset = ascii collate = ascii_bin;

--changeset suviaz:contacts-0003-contact-change
--comment: the change journal: one row a changed field, in the transaction of the change itself
create table contact_change (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    account varchar(40) not null,
    cause varchar(20) not null,
    entry bigint null,
    field varchar(20) not null,
    was varchar(4000) not null,
    became varchar(4000) not null,
    key contact_change_contact (contact_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
