--liquibase formatted sql

--changeset suviaz:geo-0004-dictionary-alias
--comment: other spellings by which a coordinator wants an entry to be found as well, such as a street's old name
create table dictionary_alias (
    id int not null auto_increment primary key,
    entry_id int not null,
    name varchar(120) collate utf8mb4_uca1400_ai_ci not null,
    made_by varchar(40) not null,
    made_at datetime(3) not null,
    ended_by varchar(40) not null,
    ended_at datetime(3) null,
    key dictionary_alias_entry (entry_id, ended_at),
    constraint dictionary_alias_of foreign key (entry_id) references dictionary_entry (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
