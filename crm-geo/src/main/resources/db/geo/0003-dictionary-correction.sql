--liquibase formatted sql

--changeset suviaz:geo-0003-dictionary-correction
--comment: names that a coordinator wrote over those of the data, whatever editions bring; the one without an end is in force
create table dictionary_correction (
    id int not null auto_increment primary key,
    entry_id int not null,
    be varchar(120) collate utf8mb4_uca1400_ai_ci not null,
    ru varchar(120) collate utf8mb4_uca1400_ai_ci not null,
    be_f varchar(120) not null,
    ru_f varchar(120) not null,
    note varchar(300) not null,
    made_by varchar(40) not null,
    made_at datetime(3) not null,
    ended_by varchar(40) not null,
    ended_at datetime(3) null,
    key dictionary_correction_entry (entry_id, ended_at),
    constraint dictionary_correction_of foreign key (entry_id) references dictionary_entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
