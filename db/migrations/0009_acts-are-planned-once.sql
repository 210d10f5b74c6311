-- The role plans each statement anew, for lists; what these look up by id has one plan for everybody, and planning it took longer than running it.
alter function runut.enter(uuid) set plan_cache_mode = force_generic_plan;--> statement-breakpoint
alter function runut.session_person(uuid, interval) set plan_cache_mode = force_generic_plan;--> statement-breakpoint
alter function runut.lock_case(uuid) set plan_cache_mode = force_generic_plan;--> statement-breakpoint
alter function runut.touch_case() set plan_cache_mode = force_generic_plan;--> statement-breakpoint
alter function runut.await_sequence() set plan_cache_mode = force_generic_plan;
