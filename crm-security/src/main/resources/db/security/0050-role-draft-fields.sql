--liquibase formatted sql

--changeset suviaz:security-0050-role-draft-fields
--comment: room for the organisation's own fields beside those that each person has
alter table role_draft modify fields varchar(4000) character set ascii collate ascii_bin not null;
