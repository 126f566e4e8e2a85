--liquibase formatted sql

--changeset suviaz:fields-0003-own-move
--comment: where the values of a field, or the people of one of its choices, are to go; the job that carries it out reads it
create table own_move (
    id bigint not null auto_increment primary key,
    from_field int not null,
    from_choice int null,
    to_field int not null,
    to_choice int null,
    made_at datetime(3) not null,
    made_by int not null,
    key own_move_to (to_field, id),
    constraint own_move_from_field foreign key (from_field) references own_field (id),
    constraint own_move_to_field foreign key (to_field) references own_field (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
