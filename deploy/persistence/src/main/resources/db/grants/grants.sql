--liquibase formatted sql

--changeset suviaz:grants runAlways:true runOnChange:true
--comment: what the application's user may do, table by table; appUser is a parameter. No DELETE where people are, none at all but INSERT and SELECT on the log.
grant select, insert, update on zone to ${appUser};
grant select, insert on audit_entry to ${appUser};
grant select, insert, update on account to ${appUser};
grant select, insert, update on role_grant to ${appUser};
