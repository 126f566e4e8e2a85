--liquibase formatted sql

--changeset suviaz:contacts-0002-contact-seq
--comment: ids in blocks, so that many people go in by one batch; an auto_increment would fetch each id by itself
create sequence contact_seq start with 1 increment by 100 nocycle;

--changeset suviaz:contacts-0002-contact
--comment: people; the layout was measured at 7 million rows: dictionary numbers and the zone's number, never text, lead the indexes
create table contact (
    id bigint not null primary key,
    zone_id int not null,
    zl int not null,
    created_by int not null,
    created_at datetime(3) not null,
    version int not null,
    save_key varchar(80) character set ascii collate ascii_bin null,
    surname_be varchar(80) not null,
    given_be varchar(80) not null,
    patronymic_be varchar(80) not null,
    surname_ru varchar(80) not null,
    given_ru varchar(80) not null,
    patronymic_ru varchar(80) not null,
    sid int null,
    sid2 int null,
    fid int null,
    fid2 int null,
    stid int null,
    sort_key varchar(40) character set ascii collate ascii_bin not null,
    gender varchar(6) character set ascii collate ascii_bin null,
    letters varchar(2) character set ascii collate ascii_bin null,
    birth_year int null,
    birth_date date null,
    email varchar(120) not null,
    settlement_id int null,
    settlement varchar(120) not null,
    street varchar(120) not null,
    street_be varchar(160) not null,
    street_ru varchar(160) not null,
    house varchar(20) not null,
    flat varchar(20) not null,
    postal_code varchar(6) character set ascii collate ascii_bin not null,
    address_key varchar(60) character set ascii collate ascii_bin not null,
    do_not_write boolean not null,
    note varchar(4000) not null,
    source varchar(120) not null,
    put_away_at datetime(3) null,
    unique key contact_save_key (save_key),
    key contact_surname (sid, zl, fid, stid),
    key contact_other_surname (sid2),
    key contact_given (fid, zl),
    key contact_other_given (fid2),
    key contact_street (stid, zl, house, flat),
    key contact_zone (zl, sid, fid, put_away_at),
    key contact_name (sort_key, zl, put_away_at),
    key contact_address (address_key, zl),
    key contact_birth (birth_year, zl),
    key contact_added (created_at, zl)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_uca1400_as_ci;
