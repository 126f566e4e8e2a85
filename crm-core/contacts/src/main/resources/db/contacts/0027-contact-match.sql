--liquibase formatted sql

--changeset suviaz:contacts-0027-contact-match
--comment: surname and given name in one number: whoever may be the person of a row of a list is found by an equal number, many rows at once
alter table contact_base
    add column match_key bigint generated always as (sid * 4294967296 + fid) virtual,
    add key contact_match (match_key);
