--liquibase formatted sql

--changeset suviaz:contacts-0029-contact-extra
--comment: what lists said of a person in columns of their own, each under the head of its column
create table contact_extra_base (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    head varchar(120) not null,
    value varchar(4000) not null,
    key contact_extra_contact (contact_id),
    key contact_extra_zone (zl)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
