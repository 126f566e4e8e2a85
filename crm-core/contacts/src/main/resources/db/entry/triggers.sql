--liquibase formatted sql

--changeset suviaz:entry-trigger-entry-draft-changed runOnChange:true splitStatements:false
create or replace trigger entry_draft_changed before update on entry_draft_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:entry-trigger-entry-draft-taken runOnChange:true splitStatements:false
create or replace trigger entry_draft_taken before delete on entry_draft_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
