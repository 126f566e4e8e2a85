--liquibase formatted sql

--changeset suviaz:geo-0002-dictionary-entry
--comment: names of places and people as the newest edition of the data has them; nothing is ever deleted, for people's addresses point at it
create table dictionary_entry (
    id int not null primary key,
    kind varchar(20) not null,
    code varchar(60) not null,
    parent varchar(60) not null,
    be varchar(120) collate utf8mb4_uca1400_ai_ci not null,
    ru varchar(120) collate utf8mb4_uca1400_ai_ci not null,
    sure varchar(20) not null,
    said varchar(30) not null,
    source varchar(200) not null,
    candidates varchar(200) not null,
    facts varchar(1200) not null,
    file varchar(60) not null,
    layer varchar(60) not null,
    own boolean not null,
    gone_since datetime(3) null,
    unique key dictionary_entry_code (kind, code),
    key dictionary_entry_parent (kind, parent),
    constraint dictionary_entry_named check (be <> '' or ru <> '')
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
