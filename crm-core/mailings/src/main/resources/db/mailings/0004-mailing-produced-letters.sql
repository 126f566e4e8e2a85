--liquibase formatted sql

--changeset suviaz:mailings-0004-mailing-produced-letters
--comment: how many letters the kept file holds, whatever a later run that was stopped found out
alter table mailing add column produced_letters int null after produced_at;
