--liquibase formatted sql

--changeset suviaz:contacts-0008-contact-address-doubt
--comment: an address that the dictionary leaves open is marked, so that somebody can look at it
alter table contact
    add column address_doubt varchar(20) character set ascii collate ascii_bin null after address_key,
    add key contact_address_doubt (address_doubt, settlement_id);
