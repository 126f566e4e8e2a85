--liquibase formatted sql

--changeset suviaz:contacts-0006-tag-exact
--comment: a mark is its exact name; capitals are evened out among the marks that the writer sees, so that nobody learns how another zone writes them
alter table tag modify name varchar(60) character set utf8mb4 collate utf8mb4_uca1400_as_cs not null;
