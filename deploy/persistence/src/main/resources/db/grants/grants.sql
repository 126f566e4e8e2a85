--liquibase formatted sql

--changeset suviaz:grants runAlways:true runOnChange:true
--comment: what the application's user may do, table by table; appUser is a parameter. No DELETE where people are, none at all but INSERT and SELECT on the log.
