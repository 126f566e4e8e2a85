--liquibase formatted sql

--changeset suviaz:handovers-trigger-hand-over-added runOnChange:true splitStatements:false
create or replace trigger hand_over_added before insert on hand_over_base for each row
if not ${wall.shared.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:handovers-trigger-hand-over-changed runOnChange:true splitStatements:false
create or replace trigger hand_over_changed before update on hand_over_base for each row
if not ${wall.shared.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:handovers-trigger-hand-over-taken runOnChange:true splitStatements:false
create or replace trigger hand_over_taken before delete on hand_over_base for each row
if not ${wall.owner} then
    ${wall.refuse};
end if
