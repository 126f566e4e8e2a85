--liquibase formatted sql

--changeset suviaz:contacts-0031-contact-value
--comment: what people have in fields of the organisation's own; several choices lie in a row each
create table contact_value_base (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    field_id int not null,
    place smallint not null,
    number bigint null,
    sort varchar(40) character set ascii collate ascii_bin null,
    value varchar(4000) not null,
    set_on date not null,
    key contact_value_contact (contact_id),
    key contact_value_zone (zl),
    key contact_value_number (field_id, number, zl, contact_id),
    key contact_value_sort (field_id, sort, zl, contact_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
