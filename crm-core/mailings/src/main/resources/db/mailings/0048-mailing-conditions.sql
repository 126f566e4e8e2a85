--liquibase formatted sql

--changeset suviaz:mailings-0048-mailing-conditions
--comment: conditions that the people of a mailing fit, sealed by the application; null where it has none
alter table mailing add column conditions blob null after letters;
