--liquibase formatted sql

--changeset suviaz:bulk-trigger-bulk-act-changed runOnChange:true splitStatements:false
create or replace trigger bulk_act_changed before update on bulk_act_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if
