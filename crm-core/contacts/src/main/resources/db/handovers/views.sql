--liquibase formatted sql

--changeset suviaz:handovers-view-hand-over runOnChange:true
create or replace algorithm = merge sql security definer view hand_over as
select c.id, c.version, c.contact_id, c.open_contact_id, c.from_zone_id, c.from_zl, c.to_zone_id, c.to_zl, c.created_by,
       c.created_at, c.state, c.closed_at, c.name_be, c.name_ru, c.town_be, c.town_ru
from hand_over_base c
where ${wall.shared.reads}
with cascaded check option;
