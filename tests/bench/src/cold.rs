pub(crate) fn table(_e: crate::Effort) -> String {
    String::new()
}
