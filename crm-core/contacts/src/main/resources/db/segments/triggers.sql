--liquibase formatted sql

--changeset suviaz:segments-trigger-segment-changed runOnChange:true splitStatements:false
create or replace trigger segment_changed before update on segment_base for each row
if not ${wall.own.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:segments-trigger-segment-taken runOnChange:true splitStatements:false
create or replace trigger segment_taken before delete on segment_base for each row
if not ${wall.own.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:segments-trigger-zone-segment-added runOnChange:true splitStatements:false
create or replace trigger zone_segment_added before insert on zone_segment_base for each row
if not ${wall.people.mayAdd}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:segments-trigger-zone-segment-changed runOnChange:true splitStatements:false
create or replace trigger zone_segment_changed before update on zone_segment_base for each row
if not ${wall.people.mayChange}
    and not ${wall.owner} then
    ${wall.refuse};
end if

--changeset suviaz:segments-trigger-zone-segment-taken runOnChange:true splitStatements:false
create or replace trigger zone_segment_taken before delete on zone_segment_base for each row
if not ${wall.people.mayTake}
    and not ${wall.owner} then
    ${wall.refuse};
end if
