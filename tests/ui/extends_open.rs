use codes_core::code_table;

#[code_table("spec/extends_open_rows.json")]
enum Closed {}

// The rows of the other table are outside.
#[code_table("spec/extends_open.json", extends = Closed)]
enum Narrow {}

#[code_table("spec/extends_open_file.json")]
enum NarrowFile {}

// They are inside, but two collide with what `open` adds, and one with a row.
#[code_table("spec/extends_open_wide.json", extends = Closed)]
enum Wide {}

#[code_table("spec/extends_open_status.json")]
enum Parcel {}

// The other table is right, as long as all of its codes are those of HTTP.
#[code_table("spec/extends_open_statuses.json", extends = Parcel)]
enum OpenParcel {}

fn main() {}
