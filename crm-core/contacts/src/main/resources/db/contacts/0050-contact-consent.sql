--liquibase formatted sql

--changeset suviaz:contacts-0050-contact-consent
--comment: what people agreed to or refused, one row a way of reaching them; no row where nobody asked
create table contact_consent_base (
    id bigint not null primary key,
    contact_id bigint not null,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    channel varchar(10) character set ascii collate ascii_bin not null,
    answer varchar(10) character set ascii collate ascii_bin not null,
    said_on date not null,
    source varchar(10) character set ascii collate ascii_bin null,
    unique key contact_consent_contact (contact_id, channel),
    key contact_consent_zone (zl),
    key contact_consent_answer (channel, answer, zl, contact_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
