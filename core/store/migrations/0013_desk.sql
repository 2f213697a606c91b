-- How many people and households a grid has is read from the index alone, and so is who of a grid is listed.

drop index resident_grid;
create index resident_grid on resident (current_grid_id, name_key, id, status) where current_grid_id is not null;

drop index household_grid;
create index household_grid on household (current_grid_id, kind, ended_on) where current_grid_id is not null;
