--liquibase formatted sql

--changeset suviaz:files-0003-base-tables
--comment: as with people, whom kept files hold: views with the old names stand before the tables
rename table stored_file to stored_file_base, stored_file_chunk to stored_file_chunk_base;
