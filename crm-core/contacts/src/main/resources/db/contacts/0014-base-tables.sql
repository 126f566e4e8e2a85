--liquibase formatted sql

--changeset suviaz:contacts-0014-base-tables
--comment: from now on views with the old names stand before the tables of people, and the application's user reaches these alone
rename table
    contact to contact_base,
    contact_phone to contact_phone_base,
    contact_tag to contact_tag_base,
    contact_change to contact_change_base,
    address_decision to address_decision_base;
