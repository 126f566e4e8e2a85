--liquibase formatted sql

--changeset suviaz:contacts-0026-contact-change-batch
--comment: which list made a change, so that a whole list can be undone long after its rows are gone
alter table contact_change_base
    add column batch_id bigint null after entry,
    add key contact_change_batch (batch_id, contact_id);
