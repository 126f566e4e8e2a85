--liquibase formatted sql

--changeset suviaz:grants runAlways:true runOnChange:true
--comment: what the application's user may do, table by table; appUser is a parameter. No DELETE where people are, none at all but INSERT and SELECT on the log.
grant select, insert, update, delete on zone to ${appUser};
grant select, insert, update, delete on zone_former to ${appUser};
grant select, insert, update, delete on zone_part to ${appUser};
grant select, insert, update on zone_count to ${appUser};
grant select, insert, update on dictionary_entry to ${appUser};
grant select, insert, update on dictionary_correction to ${appUser};
grant select, insert, update on dictionary_alias to ${appUser};
grant select, insert on dictionary_edition to ${appUser};
grant select, insert on audit_entry to ${appUser};
grant select, insert, update on account to ${appUser};
grant select, insert, update on role to ${appUser};
grant select, insert, delete on role_right to ${appUser};
grant select, insert, update, delete on role_field to ${appUser};
grant select, insert on role_draft to ${appUser};
grant select, insert, update on role_grant to ${appUser};
grant select, insert, update on approval to ${appUser};
grant select, insert, update on job_run to ${appUser};
grant select, insert, update, delete on stored_file to ${appUser};
grant select, insert, delete on stored_file_chunk to ${appUser};
grant select, insert, delete on surname_key to ${appUser};
grant select, insert, delete on given_key to ${appUser};
grant select, insert, delete on street_key to ${appUser};
grant select, update on key_rules to ${appUser};
grant select, insert, update on contact to ${appUser};
grant select, insert on contact_seq to ${appUser};
grant select, insert, update, delete on contact_phone to ${appUser};
grant select, insert, update, delete on contact_tag to ${appUser};
grant select, insert, update on contact_change to ${appUser};
grant select, insert on contact_part_seq to ${appUser};
grant select, insert on address_decision to ${appUser};
grant select, insert, update on hand_over to ${appUser};
grant select, insert on tag to ${appUser};
grant select, insert, update on import_batch to ${appUser};
grant select, insert, update, delete on import_sheet to ${appUser};
grant select, insert, update, delete on import_row to ${appUser};
grant select, insert, update on mailing to ${appUser};
grant select, insert on mailing_zone to ${appUser};
grant select, insert, update on mailing_recipient to ${appUser};
