--liquibase formatted sql

--changeset suviaz:contacts-0009-contact-address-doubt-before
--comment: marks the people from before by what is in the columns: where a street is not known, both its forms are as written. Checking them again takes the mark off where nobody lists the streets of a place.
update contact
   set address_doubt = case
       when settlement_id is null and settlement <> '' then 'SETTLEMENT_UNKNOWN'
       when settlement_id is not null and street <> '' and street_be = street and street_ru = street then 'STREET_UNKNOWN'
   end;
