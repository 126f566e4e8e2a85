--liquibase formatted sql

--changeset suviaz:contacts-0013-key-rules-dictionary
--comment: the state of the dictionary when a rebuild of the keys was asked for last; a change that was committed just before a crash is found out at the next start
alter table key_rules add column dictionary varchar(100) not null default '';
